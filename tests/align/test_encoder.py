"""The encoder gives the published model's vectors, whatever else is in the batch, and checks its weights."""

import numpy as np
import pytest

from aligner.align import encoder as encoder_module
from aligner.align import encoder_model
from aligner.align.encoder import RememberingEncoder, find_encoder, load_encoder
from aligner.errors import ModelError

SENTENCES = (
    "The talks lasted 50 minutes.",
    "Yes.",
    "A spokeswoman for the Polish Foreign Ministry said on Tuesday that no decision had been taken about the border.",
    "Łódź, 東京 and Zürich – “all of them”.",
    "",
    "word " * 400,
)


def test_vectors_have_norm_one(encoder):
    np.testing.assert_allclose(np.linalg.norm(encoder.encode(SENTENCES), axis=1), 1, atol=1e-5)


@pytest.mark.slow
def test_vectors_are_those_of_the_published_model(encoder):
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    folder = encoder_model._published_folder()
    tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
    model = transformers.AutoModel.from_pretrained(folder).eval()
    with torch.no_grad():
        for sentence, vector in zip(SENTENCES, encoder.encode(SENTENCES), strict=True):
            batch = tokenizer([sentence], return_tensors="pt", truncation=True, max_length=256)
            mean = model(**batch).last_hidden_state[0].mean(dim=0).numpy()
            np.testing.assert_allclose(vector, mean / np.linalg.norm(mean), atol=2e-6)


def test_a_sentence_has_the_same_vector_in_any_company(encoder):
    fresh = load_encoder(threads=1, memory=False)
    alone = fresh.encode(SENTENCES[:1])
    np.testing.assert_allclose(fresh.encode(SENTENCES)[:1], alone, atol=1e-6)


class CountingEncoder:
    name = "counting"

    def __init__(self):
        self.seen = []

    def encode(self, texts, progress=None):
        self.seen += texts
        return np.array([[len(text), 1] for text in texts], np.float32)


def test_each_sentence_is_encoded_once_and_kept_between_runs(tmp_path):
    counting = CountingEncoder()
    remembering = RememberingEncoder(counting)
    assert remembering.encode(["a", "bb", "a"]).tolist() == [[1, 1], [2, 1], [1, 1]]
    assert remembering.encode(["bb"]).tolist() == [[2, 1]]
    assert counting.seen == ["a", "bb"]
    remembering.save(tmp_path / "vectors.npz")
    later = RememberingEncoder(CountingEncoder())
    later.read(tmp_path / "vectors.npz")
    assert later.encode(["a"]).tolist() == [[1, 1]]
    assert later._inner.seen == []


def test_a_damaged_vector_file_is_passed_over(tmp_path, caplog):
    path = tmp_path / "vectors.npz"
    path.write_bytes(b"not vectors")
    RememberingEncoder(CountingEncoder()).read(path)
    assert "computed anew" in caplog.text


def test_weights_that_are_not_the_published_ones_are_refused(tmp_path, monkeypatch, caplog):
    (tmp_path / "model.safetensors").write_bytes(b"other weights")
    monkeypatch.setattr(encoder_model, "_published_folder", lambda: tmp_path)
    monkeypatch.setenv("ALIGNER_CACHE", str(tmp_path / "cache"))
    with pytest.raises(ModelError, match="not the published ones"):
        load_encoder()
    assert find_encoder() is None
    assert "words alone" in caplog.text
    assert not any((tmp_path / "cache").iterdir())


def test_batches_hold_all_sentences_and_little_padding():
    lengths = [5, 200, 7, 6, 300, 5]
    batches = encoder_module._batches(lengths)
    assert sorted(i for batch in batches for i in batch) == list(range(6))
    assert all(max(lengths[i] for i in batch) * len(batch) <= encoder_module.BATCH_TOKENS for batch in batches)
