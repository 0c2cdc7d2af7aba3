package org.genu;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.Test;

/** The journey that C++, JSON-RPC and WebAssembly live: the same diary in the end. */
public class DoorsTest {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private static String read(String property) throws Exception {
    return new String(Files.readAllBytes(Paths.get(System.getProperty(property))), StandardCharsets.UTF_8);
  }

  private static String withoutIds(String text) {
    List<String> seen = new ArrayList<>();
    Matcher matcher = ID.matcher(text);
    StringBuffer told = new StringBuffer();
    while (matcher.find()) {
      if (!seen.contains(matcher.group())) seen.add(matcher.group());
      matcher.appendReplacement(told, "id-" + seen.indexOf(matcher.group()));
    }
    return matcher.appendTail(told).toString();
  }

  private static String ask(Genu genu, String method, JSONObject params) throws Exception {
    return genu.call(new JSONObject().put("jsonrpc", "2.0").put("id", 1).put("method", method).put("params", params).toString());
  }

  @Test
  public void theJourneyEndsInTheSameDiaryThroughJavaAsThroughCpp() throws Exception {
    JSONObject journey = new JSONObject(read("genu.journey"));
    Diaries.TestWorld world = new Diaries.TestWorld();
    world.ms = journey.getLong("start_ms");
    world.minutes = journey.getInt("offset_min");
    StringBuilder told = new StringBuilder();
    try (Genu genu = Genu.open("", world)) {
      JSONArray steps = journey.getJSONArray("steps");
      for (int i = 0; i < steps.length(); ++i) {
        JSONObject step = steps.getJSONObject(i);
        if (step.has("pass_min")) {
          world.ms += step.getLong("pass_min") * 60_000;
        } else {
          String reply = ask(genu, step.getString("method"), step.getJSONObject("params"));
          assertTrue(reply, reply.contains("\"result\""));
        }
      }
      JSONArray asked = journey.getJSONArray("asked");
      for (int i = 0; i < asked.length(); ++i) told.append(ask(genu, asked.getString(i), new JSONObject())).append('\n');
    }
    assertEquals(read("genu.lived"), withoutIds(told.toString()));
  }
}
