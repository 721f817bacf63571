"""Claims to Findings: verdict, reason, confidence, rank, reviewer decisions."""
