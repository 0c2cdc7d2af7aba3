package org.genu;

import java.util.TimeZone;

/** What a diary asks of the world around it, on whichever thread calls it. */
public class World {
  /** Milliseconds since 1970 in UTC. */
  public long nowMs() {
    return System.currentTimeMillis();
  }

  /** Minutes that local time is ahead of UTC at that instant, -840 to 840. */
  public int offsetMin(long atMs) {
    return TimeZone.getDefault().getOffset(atMs) / 60_000;
  }

  /**
   * Something has changed, on the thread of the call that did it and once it is answered; not again before view.changes
   * has been asked, which may be done from within. The diary must not be closed from within.
   */
  public void changed() {}
}
