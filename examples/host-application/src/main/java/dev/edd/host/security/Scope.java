package dev.edd.host.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a caller must be allowed to do to call an endpoint. An endpoint that names none answers nobody. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Scope {
    /** Creating verifications (facts 1.1). */
    String VERIFICATIONS_EXECUTE = "identity_verifications:execute";

    /** Reading verifications (facts 1.1). */
    String VERIFICATIONS_READ = "identity_verifications:read";

    /** Reading customers. */
    String CUSTOMERS_READ = "customers:read";

    /** Registering counterparties. */
    String COUNTERPARTIES_EXECUTE = "counterparties:execute";

    /** Reading counterparties. */
    String COUNTERPARTIES_READ = "counterparties:read";

    /** Reading EDD requests, onboardings and what they ask. */
    String REQUESTS_READ = "edd_requests:read";

    /** Answering EDD requests, uploading documents, and beginning onboardings. */
    String REQUESTS_EXECUTE = "edd_requests:execute";

    /** Saying where webhooks go to. */
    String WEBHOOKS = "webhooks:execute";

    /** Submitting, deleting, and attaching documents to submissions (seed 002). */
    String SUBMISSIONS_EXECUTE = "edd:execute";

    /** Reading submissions (seed 002). */
    String SUBMISSIONS_READ = "edd:read";

    /** Reading how customers were rated (facts 2.8): for partners, whose customers they are, and for officers. */
    String RATINGS_READ = "crr:read";

    /** Exporting all customers and verifications. */
    String EXPORT = "compliance:export";

    /** Reading the officers' queue and histories. */
    String COMPLIANCE_READ = "compliance:read";

    /** Deciding cases. */
    String COMPLIANCE_EXECUTE = "compliance:execute";

    /** Moving the demo's clock: for whoever has a key, and there is nothing to call outside the demo profile. */
    String DEMO = "demo";

    /**
     * The scope.
     *
     * @return one of the constants
     */
    String value();
}
