"""Which published sets are trained on, how much of each, and under which licence."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from data.pair import Pair, is_held


@dataclass(frozen=True)
class Source:
    """One set: how many rows of each label to keep (None: all), and how often each row is seen in an epoch."""

    name: str
    licence: str
    entailment: int | None = None
    neutral: int | None = None
    contradiction: int | None = None
    times: int = 1
    # Clean, declarative prose: its premises may be edited into new pairs.
    feeds_edits: bool = False


def read_source(source: Source, folder: Path, seed: int) -> list[Pair]:
    """The set's rows, capped label by label with a seeded draw; premises that are held out keep all their rows."""
    rows: dict[str, list[Pair]] = {"entailment": [], "neutral": [], "contradiction": []}
    for pair in read_all(source, folder):
        rows[pair.label].append(pair)
    draw = random.Random(f"{seed}:{source.name}")
    kept = []
    for label, pairs in rows.items():
        draw.shuffle(pairs)
        kept += pairs[: getattr(source, label)]
    return [pair for pair in kept for _ in range(1 if is_held(pair) else source.times)]


def read_all(source: Source, folder: Path) -> Iterator[Pair]:
    """The set's rows in file order."""
    with gzip.open(folder / f"{source.name}.jsonl.gz", "rt", encoding="utf8") as lines:
        for line in lines:
            row = json.loads(line)
            is_two_way = bool(row.get("binary")) or source.name in TWO_WAY
            yield Pair(row["premise"], row["hypothesis"], row["label"], is_two_way, source.name)


# Sets whose "neutral" rows may hide contradictions though the rows themselves do not say so.
TWO_WAY = {"covidfact_rte", "levyholt"}

# Weighed by what the judge must learn (news-like facts first) and by the sets' known faults:
# - conjnli calls some near-paraphrases neutral, so few of its neutral rows; translate_wiki likewise;
# - sim_wiki, climate_fever, joci and mpe are noisy, semantic_fragments and help_andor templated: capped low;
# - infotabs premises are tables put into sentences, long and unlike news, but they teach arithmetic.
# Left out: mrpc (its licence forbids it), the dnc sets and temporal (parts of their text are licensed), and
# everything that is not in this table.
SOURCES = [
    Source("vitaminc_real_resplit", "CC BY-SA 3.0", times=2, feeds_edits=True),
    Source("vitaminc_synthetic_resplit", "CC BY-SA 3.0", feeds_edits=True),
    Source("fever_dev_gold_resplit", "CC BY-SA 3.0", times=2, feeds_edits=True),
    Source("scifact", "claims CC BY 4.0, abstracts ODC-By", times=2),
    Source("lingnli_train", "none stated", feeds_edits=True),
    Source("cad_snli_train", "Apache-2.0; SNLI CC BY-SA 4.0"),
    Source("snli_dev_test", "CC BY-SA 4.0"),
    Source("rte", "none stated", times=2, feeds_edits=True),
    Source("conjnli_adv_train", "MIT", entailment=2500, neutral=1000, contradiction=2419, feeds_edits=True),
    Source("infotabs_train", "Apache-2.0", entailment=2500, neutral=2000, contradiction=2500),
    Source("vania20_base_wiki_train", "text CC BY-SA", feeds_edits=True),
    Source("vania20_translate_wiki_train", "text CC BY-SA", entailment=1800, neutral=700, contradiction=1400, feeds_edits=True),
    Source("vania20_sim_wiki_train", "text CC BY-SA", entailment=400, neutral=400, contradiction=400),
    Source("climate_fever", "none stated", entailment=600, neutral=600, contradiction=600),
    Source("covidfact_rte", "none stated", entailment=400, neutral=500),
    Source("levyholt", "none stated", entailment=1200, neutral=1600),
    Source("scone_train", "CC0", entailment=2000, neutral=2000),
    Source("help_andor", "CC BY-SA 4.0", entailment=500, neutral=500),
    Source("semantic_fragments_train", "none stated", entailment=500, neutral=400, contradiction=500),
    Source("wikisplit_heur", "CC BY-SA 4.0", entailment=5000, neutral=5000, feeds_edits=True),
    Source("joci", "none stated", entailment=500, neutral=400, contradiction=500),
    Source("mpe", "none stated", entailment=700, neutral=500, contradiction=700),
]
