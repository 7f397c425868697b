"""Learns how likely a comparison bears a claim out, or denies it, from pairs that people have labelled.

usage: python training/combiner/train.py FEATURES.tsv > server/engine/judge/likelihoods.generated.ts

Two ensembles of boosted trees: whether the claim follows, over all pairs; and whether what does not follow is denied, over the pairs
whose label tells. Both are monotone in what can only speak for, or only against: more of a claim met never makes it less likely to
follow. Only features that mean the same in every kind of text are used: how long the texts are, or how much of the passage is left
over, tells the collections apart and not the claims (measured by leaving one collection out at a time).
"""

import json
import sys

import lightgbm
import numpy

# How many pairs each collection counts as, whatever its size. Set: (collection, share of its rows' weight).
COLLECTIONS = {"revisions": 30000, "images": 14000, "newswire": 12000, "linguists": 20000, "tables": 5000,
               "conjunctions": 4000, "translations": 6000, "facts": 7000, "splits": 3000, "scattered": 8000}
SETS = {
    "vitaminc_real_resplit": ("revisions", 1), "vitaminc_synthetic_resplit": ("revisions", 1),
    "cad_snli_train": ("images", 1), "snli_dev_test": ("images", 1), "mpe": ("images", 0.3),
    "rte": ("newswire", 1), "lingnli_train": ("linguists", 1), "infotabs_train": ("tables", 1),
    "conjnli_adv_train": ("conjunctions", 1),
    "vania20_base_wiki_train": ("translations", 1), "vania20_translate_wiki_train": ("translations", 1),
    "vania20_sim_wiki_train": ("translations", 0.3),
    "scifact": ("facts", 1), "fever_dev_gold_resplit": ("facts", 1), "covidfact_rte": ("facts", 1),
    "climate_fever": ("facts", 0.3), "wikisplit_heur": ("splits", 1), "scattered": ("scattered", 1),
}

# Speaks for the claim, speaks against it, or may do either.
FOR = ("support mostSupport wordsPresent wordsRelated jointCoverage coverage coverageWithoutNames quantitiesCompatible tiesKept tiesTold nearness exactShare").split()
AGAINST = ("heaviestLack strangestWord strangers lackingNouns lackingVerbs lackingAdjectives lackingRare lackingNames quantitiesClashing "
           "quantitiesAbsent datesClashing datesAbsent namesClashing namesAbsent opposedSlot alternativeSlot opposedSmallWords "
           "claimNarrower flipped contraryPredicates ownUniversals ownExclusives tiesUntied overstated toldOtherwise").split()
EITHER = "claimBroader ties window claimBound passageBound".split()
# What tells a denial from mere silence, beside all of these.
DENIAL = ("passageCoverage directCoverage unrelatedSlot substitutedWords namesClashSlot quantitiesClashSlot datesClashSlot "
          "opposedWords alternativeWords understated negations passageNegations eventCoverage eventWeight inQuestion").split()
RISES_WITH_DENIAL = ("opposedSlot alternativeSlot opposedSmallWords quantitiesClashing datesClashing namesClashing "
                     "quantitiesClashSlot datesClashSlot namesClashSlot opposedWords alternativeWords contraryPredicates "
                     "eventCoverage").split()

SETTINGS = {"objective": "binary", "learning_rate": 0.08, "num_leaves": 10, "min_data_in_leaf": 60, "feature_fraction": 0.5,
            "bagging_fraction": 0.7, "bagging_freq": 1, "lambda_l2": 5, "seed": 1, "deterministic": True, "num_threads": 1,
            "verbose": -1}
ENTAILMENT_TREES = 120
CONTRADICTION_TREES = 100

# Pairs were written to be denied far more often than briefings are: the odds are cut by this much.
ENTAILMENT_ODDS = 1.0
CONTRADICTION_ODDS = 0.5


def main(path):
    names, sets, labels, is_binary, rows = read(path)
    weights = weigh(sets)
    follows = (labels == "entailment").astype(int)
    reasons = [name for name in names if name.endswith("Reason")]

    columns = pick(names, FOR + AGAINST + EITHER + reasons)
    signs = {**dict.fromkeys(FOR, 1), **dict.fromkeys(AGAINST, -1)}
    entailment = fit(rows, follows, weights, names, columns, signs, ENTAILMENT_TREES)

    is_told = (follows == 0) & ~is_binary
    columns = pick(names, FOR + AGAINST + EITHER + DENIAL + reasons)
    signs = dict.fromkeys(RISES_WITH_DENIAL + reasons, 1)
    denied = (labels == "contradiction").astype(int)
    contradiction = fit(rows[is_told], denied[is_told], weights[is_told], names, columns, signs, CONTRADICTION_TREES)

    print("// Made by training/combiner/train.py from the names and numbers of claimFeatures. Do not edit.")
    print("/** A leaf, or the feature to look at, its threshold, and where to go on for values up to it and above it. */")
    print("export type Tree = number | readonly [feature: number, threshold: number, below: Tree, above: Tree];\n")
    print(f"export const learnedFeatures = {names_of(names)};\n")
    for name, (trees, used), odds in (("entailment", entailment, ENTAILMENT_ODDS), ("contradiction", contradiction, CONTRADICTION_ODDS)):
        ensemble = [round(float(numpy.log(odds)), 4), *(nested(tree["tree_structure"], used) for tree in trees)]
        print(f"export const {name}: readonly Tree[] = JSON.parse(\n  '{json.dumps(ensemble, separators=(',', ':'))}',\n) as Tree[];")


def read(path):
    """Names of the features, then of each row: its set, its label, whether neutral only means not entailed, its features."""
    with open(path, encoding="utf-8") as lines:
        names = next(lines).rstrip("\n").split("\t")[4:]
        rows = [line.rstrip("\n").split("\t") for line in lines]
    rows = [row for row in rows if row[0] in SETS]
    return (names, numpy.array([row[0] for row in rows]), numpy.array([row[2] for row in rows]),
            numpy.array([row[3] == "1" for row in rows]),
            numpy.array([[float(value) for value in row[4:]] for row in rows], dtype=numpy.float32))


def weigh(sets):
    """The weight of each row, such that every collection counts as much as the table says."""
    weights = numpy.array([SETS[each][1] for each in sets], dtype=float)
    collections = numpy.array([SETS[each][0] for each in sets])
    for name, size in COLLECTIONS.items():
        of_collection = collections == name
        weights[of_collection] *= size / max(weights[of_collection].sum(), 1)
    return weights


def pick(names, wanted):
    missing = set(wanted) - set(names)
    if missing:
        sys.exit(f"no such features: {', '.join(sorted(missing))}")
    return [at for at, name in enumerate(names) if name in wanted]


def fit(rows, targets, weights, names, columns, signs, size):
    """The trees, and for each of their columns the number of its feature."""
    settings = {**SETTINGS, "monotone_constraints": [signs.get(names[at], 0) for at in columns]}
    data = lightgbm.Dataset(rows[:, columns], targets, weight=weights)
    return lightgbm.train(settings, data, size).dump_model()["tree_info"], columns


def nested(node, columns):
    if "leaf_value" in node:
        return round(node["leaf_value"], 4)
    return [columns[node["split_feature"]], round(node["threshold"], 5), nested(node["left_child"], columns),
            nested(node["right_child"], columns)]


def names_of(names):
    return json.dumps(" ".join(names))


if __name__ == "__main__":
    main(sys.argv[1])
