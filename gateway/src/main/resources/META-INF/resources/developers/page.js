// Commands speak of the address the page came from, and can be copied with one press.
const vietnamese = document.documentElement.lang === 'vi';

for (const block of document.querySelectorAll('pre')) {
  const command = block.querySelector('code');
  command.textContent = command.textContent.replaceAll('http://localhost:8080', window.location.origin);
  if (!navigator.clipboard) {
    continue;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = vietnamese ? 'Chép' : 'Copy';
  button.addEventListener('click', async () => {
    button.textContent = await copy(command.textContent)
      ? (vietnamese ? 'Đã chép' : 'Copied')
      : (vietnamese ? 'Không chép được' : 'Not copied');
  });
  block.append(button);
}

/** A browser may refuse, as where the page stands within another one. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (refused) {
    return false;
  }
}

for (const link of document.querySelectorAll('nav a')) {
  if (link.pathname === window.location.pathname) {
    link.setAttribute('aria-current', 'page');
  }
}

const state = document.getElementById('state');
if (state) {
  showStatus();
}

function named(part) {
  return {
    'sign-in': 'Đăng nhập · Sign-in',
    feed: 'Dòng sự kiện · Feed of events',
    webhooks: 'Webhook · Webhooks',
  }[part] ?? part;
}

async function showStatus() {
  try {
    const answer = await fetch('/health', { headers: { accept: 'application/json' } });
    const health = await answer.json();
    const table = document.getElementById('services');
    for (const { name, status } of health.services) {
      const row = table.tBodies[0].insertRow();
      row.insertCell().textContent = named(name);
      const cell = row.insertCell();
      const up = status === 'UP';
      cell.textContent = up ? 'Hoạt động · Up' : 'Gián đoạn · Down';
      cell.className = up ? 'up' : 'down';
    }
    table.hidden = false;
    state.textContent = health.status === 'UP'
      ? 'Mọi dịch vụ hoạt động. · Everything is up.'
      : 'Có dịch vụ gián đoạn; số liệu đã nhận không mất. · Something is down; nothing that was acknowledged is lost.';
  } catch (unreachable) {
    state.textContent = 'Không hỏi được; tải lại trang. · Could not ask; load the page again.';
  }
}
