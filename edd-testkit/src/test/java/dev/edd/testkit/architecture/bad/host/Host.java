package dev.edd.testkit.architecture.bad.host;

import dev.edd.testkit.doubles.SequentialIds;

public record Host(SequentialIds ids, String personaState) {}
