package dev.edd.testkit.architecture.hosts.wiring;

import dev.edd.ports.provider.InquiryProvider;

/** A provider of the host's own, as far as it is named. */
public interface OwnInquiries extends InquiryProvider {}
