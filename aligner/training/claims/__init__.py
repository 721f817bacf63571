"""The training of the reader of clashing claims (aligner.align.cross_encoder): `aligner train` with its recipe."""
