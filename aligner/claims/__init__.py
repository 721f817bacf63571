"""Facts and translations to Claims: event, attribute, attribution, polarity."""
