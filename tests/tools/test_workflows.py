"""The workflows are pinned and may do no more than they need to."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.tools.places import WORKFLOWS

USES = re.compile(r"uses:\s*(?P<action>\S+)(?P<comment>.*)")
PINNED = re.compile(r"[\w.-]+(?:/[\w.-]+)+@[0-9a-f]{40}")
VERSION = re.compile(r" # v\d+\.\d+\.\d+")

every_workflow = pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)


def jobs(workflow: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(workflow.read_text(encoding="utf-8"))
    return dict(loaded["jobs"])


def steps(workflow: Path) -> list[dict[str, Any]]:
    return [step for job in jobs(workflow).values() for step in job["steps"]]


def test_there_is_a_workflow_for_changes_and_one_for_publication() -> None:
    assert {"check", "publish"} <= {path.stem for path in WORKFLOWS}


@every_workflow
def test_actions_are_pinned_to_a_commit_with_its_version_beside_it(workflow: Path) -> None:
    found = list(USES.finditer(workflow.read_text(encoding="utf-8")))
    assert found
    for use in found:
        assert PINNED.fullmatch(use["action"]), use["action"]
        assert VERSION.fullmatch(use["comment"]), use[0]


def test_an_action_has_one_pin_everywhere() -> None:
    pins = {step["uses"] for workflow in WORKFLOWS for step in steps(workflow) if "uses" in step}
    assert len({pin.partition("@")[0] for pin in pins}) == len(pins)


@every_workflow
def test_nothing_is_permitted_but_what_a_job_asks_for(workflow: Path) -> None:
    loaded = yaml.safe_load(workflow.read_text(encoding="utf-8"))
    assert loaded["permissions"] == {}
    assert all("permissions" in job and job["timeout-minutes"] <= 20 for job in loaded["jobs"].values())


def test_only_the_job_that_deploys_may_write() -> None:
    writers = {
        f"{workflow.stem}/{name}"
        for workflow in WORKFLOWS
        for name, job in jobs(workflow).items()
        if "write" in job["permissions"].values()
    }
    assert writers == {"publish/deploy"}


@every_workflow
def test_checkout_leaves_no_credentials_behind(workflow: Path) -> None:
    checkouts = [step for step in steps(workflow) if step.get("uses", "").startswith("actions/checkout@")]
    assert checkouts
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


@every_workflow
def test_no_stranger_s_words_reach_a_shell(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    assert "pull_request_target" not in text
    assert not [step["run"] for step in steps(workflow) if "${{" in step.get("run", "")]


def test_publication_mints_nothing_and_a_failed_build_is_not_deployed() -> None:
    publish = jobs(next(path for path in WORKFLOWS if path.stem == "publish"))
    assert "make site FROZEN=1" in [step.get("run") for step in publish["build"]["steps"]]
    assert publish["deploy"]["needs"] == "build"
