package dev.edd.testkit.conformance;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The driven ports that an adapter may supply, each with the suites that it is then held to. */
public enum Port {
    /** {@link dev.edd.ports.Storage}: units of work and the outbox. */
    STORAGE("Storage", StorageConformance.class, CapabilityConformance.class),
    /** {@link dev.edd.ports.provider.DocumentVault}: the content of documents. */
    DOCUMENT_VAULT("DocumentVault", DocumentVaultConformance.class),
    /** {@link dev.edd.ports.provider.InquiryProvider}: where customers hand things in. */
    INQUIRY_PROVIDER("InquiryProvider", InquiryProviderConformance.class),
    /** {@link dev.edd.ports.provider.WatchlistScreening}: checks of counterparties. */
    WATCHLIST_SCREENING("WatchlistScreening", WatchlistScreeningConformance.class),
    /** {@link dev.edd.ports.provider.ContentDetection}: what a file really is. */
    CONTENT_DETECTION("ContentDetection", ContentDetectionConformance.class),
    /** {@link dev.edd.ports.provider.IdGenerator}: new ids. */
    ID_GENERATOR("IdGenerator", IdGeneratorConformance.class);

    private final String type;
    private final Seq<Class<?>> suites;

    Port(String type, Class<?>... suites) {
        this.type = type;
        this.suites = Vector.of(suites);
    }

    /**
     * The port's interface, as it is called in {@code dev.edd.ports}.
     *
     * @return its simple name
     */
    public String type() {
        return type;
    }

    /**
     * What every adapter of the port is held to.
     *
     * @return interfaces that a test class implements, one or more
     */
    public Seq<Class<?>> suites() {
        return suites;
    }
}
