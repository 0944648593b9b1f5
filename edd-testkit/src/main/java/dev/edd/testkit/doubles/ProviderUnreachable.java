package dev.edd.testkit.doubles;

/** A scripted provider was told to fail, and does. */
public final class ProviderUnreachable extends RuntimeException {
    private static final long serialVersionUID = 1;

    ProviderUnreachable(String provider) {
        super(provider + " cannot be reached");
    }
}
