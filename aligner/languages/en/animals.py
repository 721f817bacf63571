"""English: animals of which news tells that they were hurt, died or were found, in the singular."""

ANIMALS = frozenset(
    ["animal", "dog", "puppy", "spaniel", "labrador", "terrier", "shepherd dog", "sheepdog", "poodle", "dachshund", "greyhound",
     "cat", "kitten", "horse", "pony", "mare", "stallion", "foal", "gelding", "donkey", "mule", "cow", "calf", "bull", "ox",
     "heifer", "sheep", "lamb", "ewe", "ram", "goat", "pig", "piglet", "sow", "boar", "wild boar", "hen", "chicken", "rooster",
     "duck", "goose", "swan", "stork", "pigeon", "parrot", "owl", "eagle", "falcon", "gull", "penguin", "ostrich", "bird", "bear",
     "cub", "wolf", "fox", "deer", "elk", "moose", "reindeer", "hare", "rabbit", "squirrel", "beaver", "otter", "badger",
     "hedgehog", "lynx", "tiger", "lion", "lioness", "leopard", "cheetah", "elephant", "giraffe", "rhino", "rhinoceros", "hippo",
     "zebra", "camel", "llama", "alpaca", "kangaroo", "koala", "monkey", "ape", "chimpanzee", "gorilla", "orangutan", "panda",
     "seal", "sea lion", "walrus", "whale", "dolphin", "porpoise", "shark", "turtle", "tortoise", "crocodile", "alligator",
     "snake", "python", "lizard", "fish", "octopus", "herd", "flock"]
)  # fmt: skip
