package dev.edd.host.fuzz;

import dev.edd.fuzzing.Target;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * Calls an endpoint with a body: it is carried out, or refused as docs/wire.md says. That its key is not enough, or its path is
 * none, would be a fault of the test.
 */
final class Calling implements Target {
    private final HostInProcess host;
    private final Endpoint endpoint;
    private final DocumentedRefusals documented = DocumentedRefusals.read();

    Calling(HostInProcess host, Endpoint endpoint) {
        this.host = host;
        this.endpoint = endpoint;
    }

    @Override
    public void take(byte[] input) throws Exception {
        MockHttpServletResponse answer = host.call(endpoint, input);
        int status = answer.getStatus();
        boolean isCarriedOut = status >= 200 && status < 300;
        boolean isReached = status != 401 && status != 403 && status != 405 && status != 415;
        if (!isCarriedOut && (!isReached || !documented.have(endpoint.path(), status, answer.getContentAsString()))) {
            throw new AssertionError(endpoint.path() + " answers " + status + " " + answer.getContentAsString());
        }
    }
}
