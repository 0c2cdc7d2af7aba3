package org.genu.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

/** What the generated classes need to read their fields from JSON and to write them there. */
public final class Fields {
  /** Something that stands for itself in JSON. */
  public interface Written {
    Object asJson();
  }

  interface Read<T> {
    T from(Object value);
  }

  private Fields() {}

  static Boolean truth(Object value) {
    return (Boolean) value;
  }

  static Long integer(Object value) {
    return ((Number) value).longValue();
  }

  static Double number(Object value) {
    return ((Number) value).doubleValue();
  }

  static String text(Object value) {
    return (String) value;
  }

  static Object any(Object value) {
    return value;
  }

  static JSONObject object(Object value) {
    return (JSONObject) value;
  }

  static <T> Read<List<T>> listOf(Read<T> read) {
    return value -> {
      JSONArray array = (JSONArray) value;
      List<T> list = new ArrayList<>(array.length());
      for (int i = 0; i < array.length(); ++i) list.add(read.from(array.opt(i)));
      return Collections.unmodifiableList(list);
    };
  }

  static <T> Read<Map<String, T>> mapOf(Read<T> read) {
    return value -> {
      JSONObject object = (JSONObject) value;
      Map<String, T> map = new LinkedHashMap<>();
      for (Iterator<?> names = object.keys(); names.hasNext(); ) {
        String name = (String) names.next();
        map.put(name, read.from(object.opt(name)));
      }
      return Collections.unmodifiableMap(map);
    };
  }

  /** The field, or null where it is missing. */
  static <T> T read(JSONObject json, String name, Read<T> read) {
    return json.isNull(name) ? null : read.from(json.opt(name));
  }

  /** Sets the field; null takes it away. */
  static void write(JSONObject json, String name, Object value) {
    try {
      json.put(name, written(value));
    } catch (JSONException error) {
      throw new IllegalArgumentException(name, error);
    }
  }

  static Object written(Object value) {
    if (value instanceof Written) return ((Written) value).asJson();
    if (value instanceof List) {
      JSONArray array = new JSONArray();
      for (Object each : (List<?>) value) array.put(written(each));
      return array;
    }
    if (value instanceof Map) {
      JSONObject object = new JSONObject();
      for (Map.Entry<?, ?> each : ((Map<?, ?>) value).entrySet()) write(object, (String) each.getKey(), each.getValue());
      return object;
    }
    return value;
  }

  /** The result in a reply of JSON-RPC. */
  static <T> T result(String reply, Read<T> read) {
    try {
      JSONObject json = new JSONObject(reply);
      JSONObject error = json.optJSONObject("error");
      if (error != null) throw new Refused(error);
      return read(json, "result", read);
    } catch (JSONException error) {
      throw new IllegalStateException("the core answered what is no JSON", error);
    }
  }
}
