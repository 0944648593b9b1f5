package dev.edd.testkit.architecture.bad.ports;

import dev.edd.testkit.architecture.bad.adapters.KnowsTheHost;

public record KnowsAnAdapter(KnowsTheHost adapter) {}
