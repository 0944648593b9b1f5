package dev.edd.testkit.architecture.bad.adapters;

import dev.edd.testkit.architecture.bad.host.Host;
import dev.edd.testkit.architecture.bad.ports.KnowsAnAdapter;

public record KnowsTheHost(Host host, KnowsAnAdapter port) {}
