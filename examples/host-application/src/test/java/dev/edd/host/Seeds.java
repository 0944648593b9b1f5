package dev.edd.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The literal bodies of the seeds, as their pages print them; what stands in for a guid there is replaced by one. */
final class Seeds {
    private Seeds() {}

    static String createEdd(String customer) {
        return read("000-create-edd.json").replace("\"customer_guid\"\n", "\"" + customer + "\"\n");
    }

    static String createCheck(String customer, String counterparty) {
        return read("004-create-check.json")
                .replace("<insert customer_guid>", customer)
                .replace("<insert counterparty_guid>", counterparty);
    }

    static String unverifiedCustomer() {
        return read("000-unverified-customer.json");
    }

    static String dataExists() {
        return read("000-data-exists.json");
    }

    static String submitCustomer(String person) {
        return read("002-customer.json").replace("{{person_id}}", person);
    }

    static String submitBusiness() {
        return read("002-business.json");
    }

    static String submitAccount() {
        return read("002-account.json");
    }

    static String submitTransaction() {
        return read("002-transaction.json");
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Seeds.class.getResourceAsStream("/seeds/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
