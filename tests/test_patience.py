"""A test waits for what it names: not for the speed of the machine, and not for ever."""

import time

import pytest

from tests import patience
from tests.patience import Patience


def test_time_in_which_a_thread_stands_in_line_for_a_processor_does_not_count(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = {"main": 0, "lane": 0}
    clock = [0.0]
    monkeypatch.setattr(patience, "queued", lambda: dict(now))
    monkeypatch.setattr(time, "monotonic", lambda: clock[0])
    waiting = Patience(10)

    def pass_by(seconds: float, stood: float) -> bool:
        for _ in range(round(seconds * 100)):
            clock[0] += 0.01
            now["lane"] += round(stood * 1e7)
            if waiting.is_over:
                return True
        return False

    assert not pass_by(100, 0.95), "a twentieth of a hundred seconds is five"
    assert not pass_by(4, 0)
    assert pass_by(2, 0)


def test_time_in_which_the_whole_machine_stood_still_does_not_count_and_no_wait_is_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = [0.0]
    monkeypatch.setattr(patience, "queued", dict)
    monkeypatch.setattr(time, "monotonic", lambda: clock[0])
    waiting = Patience(10)
    for _ in range(10):
        clock[0] += 20
        assert not waiting.is_over
    looks = 10
    while not waiting.is_over:
        clock[0] += 20
        looks += 1
    assert looks < 60


def test_what_hangs_while_nobody_else_works_is_told_in_time() -> None:
    begun = time.monotonic()
    waiting = Patience(0.05)
    while not waiting.is_over:
        time.sleep(0.001)
    assert time.monotonic() - begun < 5


def test_the_system_tells_how_long_this_process_stood_in_line() -> None:
    found = patience.queued()
    if not found:
        pytest.skip("this system does not tell it")
    assert all(ns >= 0 for ns in found.values())
