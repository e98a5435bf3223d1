package vn.hue.ansinh.agencies.client;

import java.util.List;

/** The machines of one agency; there are never so many that they would need pages. */
record ClientsView(List<ClientView> items) {}
