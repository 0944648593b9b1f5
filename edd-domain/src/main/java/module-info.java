/**
 * The kernel: what Enhanced Due Diligence is, as pure values and functions. No clock, no identifiers made here, no
 * randomness, no I/O and no framework.
 */
module dev.edd.domain {
    requires transitive io.vavr;
    requires static transitive org.jspecify;
    requires static org.immutables.value;
    requires static org.immutables.vavr.encodings;

    exports dev.edd.domain.document;
    exports dev.edd.domain.lifecycle;
    exports dev.edd.domain.money;
    exports dev.edd.domain.notice;
    exports dev.edd.domain.onboarding;
    exports dev.edd.domain.party;
    exports dev.edd.domain.questionnaire;
    exports dev.edd.domain.request;
    exports dev.edd.domain.risk;
    exports dev.edd.domain.submission;
    exports dev.edd.domain.verification;
}
