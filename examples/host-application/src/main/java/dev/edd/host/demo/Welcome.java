package dev.edd.host.demo;

import dev.edd.domain.party.CounterpartyId;
import dev.edd.host.tenant.Tenant;
import dev.edd.host.tenant.Tenants;
import dev.edd.host.wire.reading.Guid;
import io.vavr.collection.Seq;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a newcomer what to call. */
@Component
@Profile("demo")
final class Welcome {
    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final Tenants tenants;

    Welcome(Tenants tenants) {
        this.tenants = tenants;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            LOG.info(text("http://127.0.0.1:" + context.getWebServer().getPort()));
        }
    }

    private String text(String url) {
        Tenant tenant = tenants.all().head();
        Seq<CounterpartyId> counterparties = DemoParties.counterparties(tenant);
        return """

                The demo host listens on %1$s

                Customers, and their limits:
                  curl -H 'Authorization: Bearer demo-partner' %1$s/api/customers

                Begin enhanced due diligence of a verified customer, and see what became of it:
                  curl -H 'Authorization: Bearer demo-partner' -H 'Content-Type: application/json' \\
                    -d '{"type":"kyc","method":"enhanced_due_diligence","customer_guid":"%2$s"}' \\
                    %1$s/api/identity_verifications
                  curl -H 'Authorization: Bearer demo-partner' %1$s/api/identity_verifications

                Decide it as an officer (put in the guid of the answer), and look at the limits again:
                  curl -H 'Authorization: Bearer demo-officer' -H 'Content-Type: application/json' \\
                    -d '{"outcome":"passed"}' %1$s/compliance/verifications/GUID/decisions
                  curl -H 'Authorization: Bearer demo-partner' %1$s/api/customers/%2$s

                Check a counterparty who is politically exposed:
                  curl -H 'Authorization: Bearer demo-partner' -H 'Content-Type: application/json' \\
                    -d '{"type":"counterparty","method":"watchlists","customer_guid":"%2$s","counterparty_guid":"%3$s"}' \\
                    %1$s/api/identity_verifications

                Submit what is known of a customer, and see how that is rated:
                  curl -H 'Authorization: Bearer demo-partner' -H 'Content-Type: application/json' \\
                    -d '{"related_resource_type":"CUSTOMER","related_resource_id":"%2$s","reason":"STANDARD_SUBMISSION","negative_news_findings":3}' \\
                    %1$s/edd
                  curl -H 'Authorization: Bearer demo-partner' %1$s/crr

                Let a day pass:
                  curl -H 'Authorization: Bearer demo-partner' -H 'Content-Type: application/json' \\
                    -d '{"advance":"PT24H"}' %1$s/demo/clock
                """.formatted(
                url, Guid.of(DemoParties.customer(tenant, DemoParties.VERIFIED)), Guid.of(counterparties.get(1)));
    }
}
