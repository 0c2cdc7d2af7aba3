package org.genu;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.genu.data.Answer;
import org.genu.data.AnswerFollowUpParams;
import org.genu.data.Change;
import org.genu.data.CheckIn;
import org.genu.data.Client;
import org.genu.data.DiaryParams;
import org.genu.data.FinishSessionParams;
import org.genu.data.Length;
import org.genu.data.LightLight;
import org.genu.data.LogCheckInParams;
import org.genu.data.LogCheckInParamsEntry;
import org.genu.data.RecordSetParams;
import org.genu.data.Refused;
import org.genu.data.SessionAnswers;
import org.genu.data.Side;
import org.genu.data.Silence;
import org.genu.data.StartSessionParams;
import org.genu.data.Today;
import org.junit.Test;

/** The generated client, lived with for two days. */
public class ClientTest {
  @Test
  public void twoDaysOfAProgrammeEndInAGreenLight() {
    Diaries.TestWorld world = new Diaries.TestWorld();
    try (Genu genu = Genu.open("", world)) {
      Client client = genu.client();
      assertNull(client.viewToday().standing());
      assertNull(client.viewSession());
      client.doStartProgramme(Diaries.runnersKnee());
      assertEquals("pfp-runner", client.viewToday().standing().programme());
      client.doStartSession(new StartSessionParams().length(Length.SHORT));
      long planned = client.viewSession().setsPlanned();
      for (long set = 0; set < planned; ++set) client.doRecordSet(new RecordSetParams().pain(Answer.given(1L)));
      client.doFinishSession(new FinishSessionParams().answers(
          new SessionAnswers().painDuring(Answer.given(2L)).painAfter(Answer.given(1L)).note("\uD83D\uDE00")));
      world.passDays(1);
      client.doAnswerFollowUp(new AnswerFollowUpParams().pain(Answer.given(1L)).change(Answer.given(Change.SAME)));
      Today today = client.viewToday();
      assertEquals(LightLight.GREEN, today.light().light());
      assertFalse(today.light().reasons().isEmpty());
    }
  }

  @Test
  public void aValueASilenceAndNothingAreThreeThings() {
    try (Genu genu = Diaries.inMemory()) {
      Client client = genu.client();
      client.doLogCheckIn(new LogCheckInParams().side(Side.RIGHT).entry(new LogCheckInParamsEntry()
          .painNow(Answer.given(0L)).locked(Answer.given(false)).stairs(Answer.<Long>because(Silence.DECLINED))));
      CheckIn entry = client.viewDiary(new DiaryParams()).entries().get(0);
      assertEquals(Long.valueOf(0), entry.painNow().value());
      assertEquals(Boolean.FALSE, entry.locked().value());
      assertEquals(Silence.DECLINED, entry.stairs().silence());
      assertTrue(entry.sitting() == null || entry.sitting().silence() == Silence.NOT_ASKED);
    }
  }

  @Test
  public void aRefusalComesWithItsCodeAndPlace() {
    try (Genu genu = Diaries.inMemory()) {
      Client client = genu.client();
      Refused params = assertThrows(Refused.class, () -> client.doLogCheckIn(new LogCheckInParams().side(Side.LEFT)
          .entry(new LogCheckInParamsEntry().painNow(Answer.given(11L)))));
      assertEquals(-32602, params.code());
      assertEquals("entry.pain_now", params.faults().get(0).place());
      assertEquals("may.no-programme", client.mayStartSession(new StartSessionParams()).reason());
      Refused core = assertThrows(Refused.class, () -> client.doStartSession(new StartSessionParams()));
      assertTrue(core.code() <= -32001);
      assertEquals("may.no-programme", core.faults().get(0).reason());
    }
  }
}
