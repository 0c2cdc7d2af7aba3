package org.genu.data;

import java.util.Collections;
import java.util.List;
import org.json.JSONObject;

/** A request that the core refused: the error of JSON-RPC, with every fault and its place. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** One fault; place and reason are null where there is none. */
  public static final class Fault {
    private final JSONObject json;

    private Fault(JSONObject json) {
      this.json = json;
    }

    public String code() {
      return json.optString("code");
    }

    public String place() {
      return json.has("place") ? json.optString("place") : null;
    }

    /** A message key. */
    public String reason() {
      return json.has("reason") ? json.optString("reason") : null;
    }
  }

  private final int code;
  private final transient List<Fault> faults;

  Refused(JSONObject error) {
    super(error.optString("message"));
    code = error.optInt("code");
    JSONObject data = error.optJSONObject("data");
    List<Fault> read = data == null ? null : Fields.read(data, "faults", Fields.listOf(value -> new Fault(Fields.object(value))));
    faults = read == null ? Collections.<Fault>emptyList() : read;
  }

  public int code() {
    return code;
  }

  public List<Fault> faults() {
    return faults;
  }
}
