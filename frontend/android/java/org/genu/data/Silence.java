package org.genu.data;

/** Why there is no value. */
public enum Silence {
  NOT_ASKED("not-asked"),
  NO_ANSWER("no-answer"),
  DECLINED("declined");

  final String text;

  Silence(String text) {
    this.text = text;
  }

  /** The silence that `value` is, or null. */
  static Silence from(Object value) {
    for (Silence each : values()) {
      if (each.text.equals(value)) return each;
    }
    return null;
  }
}
