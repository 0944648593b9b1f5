package dev.edd.testkit.architecture.bad.domain.unknown;

record IsInNoPackageOfTheOrder() {}
