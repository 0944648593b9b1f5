package dev.edd.host.fuzz;

import java.util.List;

/**
 * A call that takes a body.
 *
 * @param name what the target is called
 * @param path with placeholders of the {@link Scene} in it
 * @param pattern the path as the host declares it
 * @param key whose key it is called with
 * @param isUpload whether the body is made of parts
 * @param spends whether a call that succeeds leaves the scene without what it was about
 */
record Endpoint(String name, String path, String pattern, String key, boolean isUpload, boolean spends) {
    private static final String PARTNER = "demo-partner";
    private static final String OFFICER = "demo-officer";

    static final List<Endpoint> ALL = List.of(
            json("verification", "/api/identity_verifications", PARTNER).spending(),
            json("counterparty", "/api/counterparties", PARTNER),
            json("enterprise-response", "/v1/enterprise/eddq/responses", PARTNER)
                    .spending(),
            json("entitlement-trigger", "/persons/@newcomer@/entitlement_triggers", PARTNER)
                    .at("/persons/{id}/entitlement_triggers")
                    .spending(),
            json("person-response", "/persons/@asked@/questionnaires/every_kind.1/response", PARTNER)
                    .at("/persons/{id}/questionnaires/{questionnaire}/response")
                    .spending(),
            json("webhook", "/webhooks", PARTNER),
            json("submission", "/edd", PARTNER),
            json("request", "/compliance/requests", OFFICER).spending(),
            json("request-decision", "/compliance/requests/@review@/decisions", OFFICER)
                    .at("/compliance/requests/{guid}/decisions")
                    .spending(),
            json("rating", "/compliance/persons/@onboarded@/rating", OFFICER)
                    .at("/compliance/persons/{id}/rating")
                    .spending(),
            json("verification-decision", "/compliance/verifications/@verification@/decisions", OFFICER)
                    .at("/compliance/verifications/{guid}/decisions")
                    .spending(),
            json("demo-clock", "/demo/clock", PARTNER),
            json("demo-resource", "/demo/resources", PARTNER),
            upload("enterprise-upload", "/v1/enterprise/ddq/upload"),
            upload("person-document", "/persons/@customer@/documents").at("/persons/{id}/documents"),
            upload("submission-document", "/documents").spending());

    private static Endpoint json(String name, String path, String key) {
        return new Endpoint(name, path, path, key, false, false);
    }

    private static Endpoint upload(String name, String path) {
        return new Endpoint(name, path, path, PARTNER, true, false);
    }

    private Endpoint at(String declared) {
        return new Endpoint(name, path, declared, key, isUpload, spends);
    }

    private Endpoint spending() {
        return new Endpoint(name, path, pattern, key, isUpload, true);
    }

    String contentType() {
        return isUpload ? "multipart/form-data; boundary=" + UploadRequest.BOUNDARY : "application/json";
    }
}
