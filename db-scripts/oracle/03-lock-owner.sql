-- Between migrations nobody need sign in as the owner. To migrate: ALTER USER POAM ACCOUNT UNLOCK, and lock it again.
ALTER USER POAM ACCOUNT LOCK;
