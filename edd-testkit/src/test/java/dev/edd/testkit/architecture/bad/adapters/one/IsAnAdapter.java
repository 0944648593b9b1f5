package dev.edd.testkit.architecture.bad.adapters.one;

public record IsAnAdapter(String name) {}
