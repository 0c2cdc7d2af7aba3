package org.genu;

import org.genu.data.Side;
import org.genu.data.StartProgrammeParams;
import org.genu.data.Answer;

/** Diaries for tests, at a clock that stands where it is put: 2026-03-02T07:00Z at first. */
final class Diaries {
  private Diaries() {}

  static class TestWorld extends World {
    volatile long ms = 1772434800000L;
    volatile int minutes = 0;

    @Override
    public long nowMs() {
      return ms;
    }

    @Override
    public int offsetMin(long atMs) {
      return minutes;
    }

    void passDays(int days) {
      ms += days * 86_400_000L;
    }
  }

  static Genu inMemory() {
    return Genu.open("", new TestWorld());
  }

  static StartProgrammeParams runnersKnee() {
    return new StartProgrammeParams().programme("pfp-runner").side(Side.LEFT).usualMorningPain(Answer.given(1L));
  }
}
