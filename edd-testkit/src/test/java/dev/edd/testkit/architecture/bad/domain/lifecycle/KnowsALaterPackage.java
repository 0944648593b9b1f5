package dev.edd.testkit.architecture.bad.domain.lifecycle;

import dev.edd.testkit.architecture.bad.domain.party.ReadsTheClock;

record KnowsALaterPackage(ReadsTheClock later) {}
