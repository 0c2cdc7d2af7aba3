package org.genu;

import java.nio.charset.StandardCharsets;

/** A call that could not be answered at all: a status of genu.h, with place and reason in English for logs. */
public final class GenuException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;

  GenuException(int status, byte[] detail) {
    super(new String(detail, StandardCharsets.UTF_8));
    this.status = status;
  }

  /** A number of genu.h, such as 13 for a diary that another program holds. */
  public int status() {
    return status;
  }
}
