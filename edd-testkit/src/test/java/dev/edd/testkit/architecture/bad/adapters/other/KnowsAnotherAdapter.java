package dev.edd.testkit.architecture.bad.adapters.other;

import dev.edd.testkit.architecture.bad.adapters.one.IsAnAdapter;

public record KnowsAnotherAdapter(IsAnAdapter other) {}
