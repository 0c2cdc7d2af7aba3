package org.genu;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.genu.data.Answer;
import org.genu.data.Client;
import org.genu.data.DiaryParams;
import org.genu.data.LogCheckInParams;
import org.genu.data.LogCheckInParamsEntry;
import org.genu.data.Side;
import org.junit.Test;

/** Many threads on one diary, and closing it under them. */
public class ThreadsTest {
  private static final int THREADS = 8;
  private static final int ENTRIES = 20;

  private static LogCheckInParams entry() {
    return new LogCheckInParams().side(Side.LEFT).entry(new LogCheckInParamsEntry().painNow(Answer.given(2L)));
  }

  private static <T> List<T> inParallel(Callable<T> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<T>> running = new ArrayList<>();
    for (int i = 0; i < THREADS; ++i) running.add(threads.submit(work));
    List<T> done = new ArrayList<>();
    for (Future<T> each : running) done.add(each.get());
    threads.shutdown();
    return done;
  }

  @Test
  public void nothingIsLostBetweenThreads() throws Exception {
    try (Genu genu = Diaries.inMemory()) {
      Client client = genu.client();
      inParallel(() -> {
        for (int i = 0; i < ENTRIES; ++i) client.doLogCheckIn(entry());
        return null;
      });
      assertEquals(THREADS * ENTRIES, client.viewDiary(new DiaryParams().most(1000L)).entries().size());
    }
  }

  @Test
  public void closingWaitsForCallsAndRefusesLaterOnes() throws Exception {
    for (int round = 0; round < 20; ++round) {
      Genu genu = Diaries.inMemory();
      Client client = genu.client();
      CountDownLatch begun = new CountDownLatch(THREADS);
      AtomicInteger answered = new AtomicInteger();
      Thread closer = new Thread(() -> {
        try {
          begun.await();
        } catch (InterruptedException never) {
          throw new IllegalStateException(never);
        }
        genu.close();
      });
      closer.start();
      List<Boolean> refused = inParallel(() -> {
        begun.countDown();
        try {
          for (int i = 0; i < 100_000; ++i) {
            client.viewHolds();
            answered.incrementAndGet();
          }
          return false;
        } catch (IllegalStateException closed) {
          return true;
        }
      });
      closer.join();
      assertTrue(refused.stream().allMatch(each -> each));
    }
  }
}
