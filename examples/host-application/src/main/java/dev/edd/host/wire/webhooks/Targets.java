package dev.edd.host.wire.webhooks;

import io.vavr.control.Option;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * Where webhooks may go: to the public internet, over TLS. What cannot be seen in a URL is looked at when its name is resolved,
 * at each delivery anew.
 */
final class Targets {
    private static final int LONGEST_URL = 2_000;
    private static final int LARGEST_PORT = 65_535;
    private static final Pattern DOTTED_QUAD = Pattern.compile("[0-9]+(?:\\.[0-9]+){3}");

    private final boolean privateTargets;
    private final Resolver resolver;

    /** The addresses of a name, at least one. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] addresses(String name) throws UnknownHostException;
    }

    /**
     * Rules for targets.
     *
     * @param privateTargets whether private addresses and {@code http} are allowed
     * @param resolver finds the addresses of names
     */
    Targets(boolean privateTargets, Resolver resolver) {
        this.privateTargets = privateTargets;
        this.resolver = resolver;
    }

    static Targets of(WebhookSettings settings) {
        return new Targets(settings.privateTargets(), InetAddress::getAllByName);
    }

    /** A URL that a webhook may have, as far as that can be seen without resolving a name. */
    Option<URI> read(String text) {
        // nothing in it that could be taken for another header
        if (text.length() > LONGEST_URL || !text.chars().allMatch(letter -> letter > ' ' && letter < 127)) {
            return Option.none();
        }
        try {
            return Option.some(new URI(text)).filter(this::isUsable);
        } catch (URISyntaxException noUrl) {
            return Option.none();
        }
    }

    /** All addresses of a name must be allowed: which of them is taken is nobody's choice. */
    InetSocketAddress resolved(URI target) throws IOException {
        // it was looked at when it was registered, but perhaps under other rules
        if (!isUsable(target)) {
            throw new ForbiddenTarget();
        }
        InetAddress[] addresses = resolver.addresses(target.getHost());
        for (InetAddress address : addresses) {
            if (!privateTargets && !Addresses.isPublic(address)) {
                throw new ForbiddenTarget();
            }
        }
        return new InetSocketAddress(addresses[0], port(target));
    }

    static boolean isTls(URI target) {
        return "https".equals(target.getScheme());
    }

    static int port(URI target) {
        if (target.getPort() >= 0) {
            return target.getPort();
        }
        return isTls(target) ? 443 : 80;
    }

    /** A target that a webhook must not have, or that is not on the public internet. */
    static final class ForbiddenTarget extends IOException {
        private static final long serialVersionUID = 1;

        ForbiddenTarget() {
            super("the target is not one that a webhook may have");
        }
    }

    private boolean isUsable(URI url) {
        boolean isAllowed = isTls(url) || (privateTargets && "http".equals(url.getScheme()));
        return isAllowed
                && url.getHost() != null
                && url.getRawUserInfo() == null
                && url.getRawFragment() == null
                && port(url) > 0
                && port(url) <= LARGEST_PORT
                && (privateTargets || mayBePublic(url.getHost()));
    }

    /**
     * Addresses are looked at. Of names only those with more than one label can be public; those with one are {@code localhost}, what
     * the network of this host calls its own, and addresses written as one number.
     */
    private static boolean mayBePublic(String host) {
        try {
            if (host.startsWith("[") || DOTTED_QUAD.matcher(host).matches()) {
                return Addresses.isPublic(InetAddress.getByName(host));
            }
            int dot = host.indexOf('.');
            return dot > 0 && dot < host.length() - 1;
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
