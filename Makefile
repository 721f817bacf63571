# `make translate`, then `make compare`. WIRES names another folder of wires, OPTIONS goes to the tool as it is.
WIRES ?= seeds
REPORTS ?= reports
OPTIONS ?=
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

.PHONY: translate compare test lint bench bench-models open clean help
.DEFAULT_GOAL := help

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	touch $(READY)

translate: $(READY) ## translate every wire folder under seeds/ (or WIRES=path)
	$(BIN)/aligner stories translate $(WIRES) --reports $(REPORTS) $(OPTIONS)

compare: $(READY) ## translate what is missing, compare, write reports/<folder>/report.html
	$(BIN)/aligner stories compare $(WIRES) --reports $(REPORTS) $(OPTIONS)

test: $(READY) ## run the tests (what CI runs)
	$(BIN)/python -m pytest

lint: $(READY) ## check style and types
	$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy

bench: $(READY) ## run the measurements of tests/bench
	$(BIN)/python -m tests.bench

bench-models: $(READY) ## score the embedded models (BLEU, chrF, speed)
	$(BIN)/python -m tests.bench.bench_models

open: $(READY) ## print where the reports are, open the index where a browser is at hand
	$(BIN)/python -m webbrowser -t "file://$(abspath $(REPORTS))/index.html" || true
	@echo $(abspath $(REPORTS))/index.html

clean: ## remove what the tool made: reports and the environment
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache
	find $(REPORTS) -mindepth 1 -maxdepth 1 ! -name README.md ! -name example.png -exec rm -rf {} +

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16
