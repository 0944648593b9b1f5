package dev.edd.testkit.architecture.bad.testkit;

import dev.edd.testkit.architecture.bad.adapters.KnowsTheHost;

record KnowsAnAdapterToo(KnowsTheHost adapter) {}
