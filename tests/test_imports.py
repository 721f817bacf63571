"""The rules of the house on imports: heavy packages late, stages only to their left."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "aligner"
STAGES = ("wire", "text", "translate", "facts", "claims", "align", "findings", "report")
# What any stage may import, and what the translation check needs of the facts.
SHARED = ("records", "errors", "store", "languages", "signature")
ALLOWED = {
    ("translate", "facts.values"),
    ("translate", "facts.negation"),
    ("translate", "facts.find"),
    ("translate", "facts.romanise"),
    ("translate", "facts.written_names"),
    ("findings", "align"),
    ("claims", "facts"),
}
HEAVY = {"torch", "transformers", "ctranslate2", "sentence_transformers"}


def imports(path: Path, *, top_only: bool) -> Iterator[str]:
    tree = ast.parse(path.read_text("utf-8"))
    for node in tree.body if top_only else ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


MODULES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_heavy_packages_are_imported_inside_functions(path: Path) -> None:
    assert not {name.partition(".")[0] for name in imports(path, top_only=True)} & HEAVY


@pytest.mark.parametrize(
    "path",
    [p for p in MODULES if p.parent.parent == PACKAGE and p.parent.name in STAGES],
    ids=lambda p: f"{p.parent.name}/{p.name}",
)
def test_a_stage_imports_stages_to_its_left_only(path: Path) -> None:
    stage = path.parent.name
    for name in imports(path, top_only=False):
        if not name.startswith("aligner."):
            continue
        target = name.removeprefix("aligner.")
        other = target.partition(".")[0]
        if other not in STAGES or other == stage:
            continue
        is_left = STAGES.index(other) < STAGES.index(stage)
        assert is_left or any(stage == s and target.startswith(t) for s, t in ALLOWED), f"{path.name} imports {name}"


def test_the_report_imports_no_analysis() -> None:
    for path in (PACKAGE / "report").glob("*.py"):
        found = {name.split(".")[1] for name in imports(path, top_only=False) if name.startswith("aligner.")}
        assert not found & {"wire", "text", "translate", "claims", "align", "findings"}, path.name
