package org.genu.data;

/** A value, or why there is none. Nobody's silence is a no, or a nought. */
public final class Answer<T> implements Fields.Written {
  private final T value;
  private final Silence silence;

  private Answer(T value, Silence silence) {
    this.value = value;
    this.silence = silence;
  }

  public static <T> Answer<T> given(T value) {
    if (value == null) throw new NullPointerException("value");
    return new Answer<>(value, null);
  }

  public static <T> Answer<T> because(Silence silence) {
    if (silence == null) throw new NullPointerException("silence");
    return new Answer<>(null, silence);
  }

  static <T> Fields.Read<Answer<T>> reading(Fields.Read<T> read) {
    return value -> {
      Silence silence = Silence.from(value);
      return silence == null ? given(read.from(value)) : Answer.<T>because(silence);
    };
  }

  public boolean isGiven() {
    return silence == null;
  }

  /** Null where there is a silence. */
  public T value() {
    return value;
  }

  /** Null where there is a value. */
  public Silence silence() {
    return silence;
  }

  @Override
  public Object asJson() {
    return silence == null ? Fields.written(value) : silence.text;
  }

  @Override
  public String toString() {
    return String.valueOf(asJson());
  }
}
