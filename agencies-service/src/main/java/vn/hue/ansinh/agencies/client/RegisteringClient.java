package vn.hue.ansinh.agencies.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.hue.ansinh.agencies.hand.Hand;
import vn.hue.ansinh.agencies.hand.Hands;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/** Lets machines of an agency in and out. */
@ApplicationScoped
class RegisteringClient {
    private final Clients clients;
    private final ClientBooks books;
    private final Hands hands;

    RegisteringClient(Clients clients, ClientBooks books, Hands hands) {
        this.clients = clients;
        this.books = books;
        this.hands = hands;
    }

    List<Client> of(String agency) {
        hands.mustBeOf(agency);
        return clients.of(agency);
    }

    /** With its secret when it is new; without it when the same was registered before. */
    ClientView register(String agency, String name, RegisterClient asked) {
        hands.mustBeOf(agency);
        Hand hand = hands.ofCaller();
        books.mustExistAt(agency, hand);
        String clientId = Client.idOf(agency, name);
        return clients.find(clientId)
                .map(there -> known(there, agency, name, asked))
                .orElseGet(() -> add(new Client("", agency, clientId, asked.description(), hand.at(), true), hand));
    }

    private static ClientView known(Client there, String agency, String name, RegisterClient asked) {
        if (there.isOf(agency) && there.description().equals(asked.description())) {
            return there.view(null);
        }
        throw new ClientExists(name);
    }

    private ClientView add(Client client, Hand hand) {
        if (clients.of(client.agency()).size() >= TooManyClients.MOST) {
            throw new TooManyClients();
        }
        String secret = Clients.newSecret();
        // Somebody was quicker: theirs is the secret that counts.
        if (!clients.add(Client.wanted(client.agency(), client.clientId(), client.description(), hand.at(), secret))) {
            throw new ClientExists(client.clientId());
        }
        books.keep(client, "REGISTERED");
        return client.view(secret);
    }

    ClientView rotate(String agency, String name) {
        Client client = find(agency, name);
        books.mustExistAt(agency, hands.ofCaller());
        ClientView rotated = client.view(clients.newSecretOf(client));
        books.keep(client, "SECRET_ROTATED");
        return rotated;
    }

    void revoke(String agency, String name) {
        Client client = find(agency, name);
        clients.remove(client);
        books.keep(client, "REVOKED");
    }

    private Client find(String agency, String name) {
        hands.mustBeOf(agency);
        return clients.find(Client.idOf(agency, name))
                .filter(client -> client.isOf(agency))
                .orElseThrow(() -> new NotFound(Text.of("máy của cơ quan", "machine of the agency"), name));
    }
}
