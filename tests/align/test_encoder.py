"""The encoder gives the published model's vectors, whatever else is in the batch, and checks its weights."""

import numpy as np
import pytest
from safetensors.numpy import load_file
from scipy.special import erf
from tokenizers import Tokenizer

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
    "word " * 300,
)


def test_vectors_have_norm_one(encoder):
    np.testing.assert_allclose(np.linalg.norm(encoder.encode(SENTENCES), axis=1), 1, atol=1e-5)


def test_vectors_are_those_of_the_published_model(encoder):
    """Against the plain BERT equations (Devlin et al. 2019) in numpy, on the published weights."""
    folder = encoder_model.find_published_folder()
    weights = load_file(folder / "model.safetensors")
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(256)
    for sentence, vector in zip(SENTENCES, encoder.encode(SENTENCES), strict=True):
        reference = reference_vector(tokenizer.encode(sentence).ids, weights)
        np.testing.assert_allclose(vector, reference, atol=2e-6)


def reference_vector(ids, weights):
    def linear(x, name):
        return x @ weights[name + ".weight"].T + weights[name + ".bias"]

    def norm(x, name):
        x = x - x.mean(axis=-1, keepdims=True)
        x = x / np.sqrt((x**2).mean(axis=-1, keepdims=True) + 1e-12)
        return x * weights[name + ".weight"] + weights[name + ".bias"]

    def heads(x):
        return x.reshape(len(x), 12, 32).transpose(1, 0, 2)

    x = weights["embeddings.word_embeddings.weight"][ids] + weights["embeddings.position_embeddings.weight"][: len(ids)]
    x = norm(x + weights["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
    for layer in range(6):
        prefix = f"encoder.layer.{layer}."
        q, k, v = (heads(linear(x, prefix + f"attention.self.{part}")) for part in ("query", "key", "value"))
        looks = np.exp(q @ k.transpose(0, 2, 1) / np.sqrt(32))
        mixed = (looks / looks.sum(axis=-1, keepdims=True)) @ v
        mixed = linear(mixed.transpose(1, 0, 2).reshape(len(x), 384), prefix + "attention.output.dense")
        x = norm(x + mixed, prefix + "attention.output.LayerNorm")
        wide = linear(x, prefix + "intermediate.dense")
        wide = wide * 0.5 * (1 + erf(wide / np.sqrt(2)))
        x = norm(x + linear(wide, prefix + "output.dense"), prefix + "output.LayerNorm")
    mean = x.mean(axis=0)
    return mean / np.linalg.norm(mean)


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
    monkeypatch.setattr(encoder_model, "find_published_folder", lambda: tmp_path)
    monkeypatch.setenv("ALIGNER_CACHE", str(tmp_path / "cache"))
    with pytest.raises(ModelError, match="not the published ones"):
        load_encoder()
    assert find_encoder() is None
    assert "words alone" in caplog.text
    assert not any((tmp_path / "cache").iterdir())


def test_batches_hold_all_sentences_and_little_padding():
    lengths = [5, 200, 7, 6, 300, 5]
    batches = encoder_module.batch_by_length(lengths)
    assert sorted(i for batch in batches for i in batch) == list(range(6))
    assert all(max(lengths[i] for i in batch) * len(batch) <= encoder_module.BATCH_TOKENS for batch in batches)
