"""The time of countries that have one zone and no summer time, as the tz database has them for 2026."""

OFFSETS: dict[str, str] = {
    country: offset
    for offset, countries in (
        ("Z", "GH SN ML IS"), ("+01:00", "DZ TN NG"), ("+02:00", "SD LY ZA ZW RW"),
        ("+03:00", "SA QA KW BH IQ YE TR SY JO BY KE ET SO TZ UG"), ("+03:30", "IR"), ("+04:00", "AE OM AZ AM GE"),
        ("+04:30", "AF"), ("+05:00", "PK UZ KZ"), ("+05:30", "IN LK"), ("+05:45", "NP"), ("+06:00", "BD KG"),
        ("+06:30", "MM"), ("+07:00", "TH VN KH LA"), ("+08:00", "CN TW HK SG MY PH"), ("+09:00", "JP KR KP"),
        ("-03:00", "SR AR UY"), ("-04:00", "VE BO GY"), ("-05:00", "CO PE"),
    )
    for country in countries.split()
}  # fmt: skip
