"""The sentence encoder, loaded once for all tests of this folder."""

import pytest

from aligner.align.encoder import Encoder, load_encoder


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    return load_encoder(threads=1)
