package dev.edd.ports;

import java.io.IOException;
import java.time.Duration;

/** Content came so slowly, or the clock went ahead so far meanwhile, that it was near to being swept before it was registered. */
public final class UploadTookTooLongException extends IOException {
    private static final long serialVersionUID = 1;

    UploadTookTooLongException(Duration most) {
        super("the content did not come within " + most);
    }
}
