package dev.edd.host.documents;

import dev.edd.ports.provider.ContentDetection;
import dev.edd.testkit.conformance.ContentDetectionConformance;

class LookingAtContentTest implements ContentDetectionConformance {
    @Override
    public ContentDetection detection() {
        return new LookingAtContent();
    }
}
