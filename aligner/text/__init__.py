"""Document to Sentences: splitting, language of each sentence, offsets."""
