package dev.edd.testkit.architecture;

/** x. */
public final class Hexagon {
    private Hexagon() {}
}
