"""The parts of the audit: what is known of a site, the families of checks, and the browser."""
