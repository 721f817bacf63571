"""What is known about the languages: tables only, one folder a language, the same fields in each."""
