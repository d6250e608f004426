"""What `make bench` prints: each figure beside its budget and the last run's."""

from pathlib import Path

import pytest

from tests.bench.last import Figure, Run


def test_a_second_run_prints_the_first_beside_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = tmp_path / "bench" / "costs.json"
    Run(kept).tell(Figure(name="an item", value=1.5, unit="ms", budget=2))
    Run(kept).tell(Figure(name="an item", value=2.25, unit="ms", budget=2))
    Run(kept).tell(Figure(name="growth", value=8.0))
    assert capsys.readouterr().out.splitlines() == [
        "an item: 1.5 ms (last run: none; budget 2 ms: met)",
        "an item: 2.25 ms (last run: 1.5 ms; budget 2 ms: not met)",
        "growth: 8 (last run: none)",
    ]


def test_what_a_run_did_not_measure_stays_of_the_run_before(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = tmp_path / "weights.json"
    Run(kept).tell(Figure(name="bytes", value=44_813, budget=45_000))
    Run(kept).tell(Figure(name="requests", value=0, budget=0))
    capsys.readouterr()
    Run(kept).tell(Figure(name="bytes", value=45_001, budget=45_000))
    assert capsys.readouterr().out == "bytes: 45001 (last run: 44813; budget 45000: not met)\n"
