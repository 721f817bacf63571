"""Bytes to Document: formats, encodings, page furniture, publication time, agency copies."""
