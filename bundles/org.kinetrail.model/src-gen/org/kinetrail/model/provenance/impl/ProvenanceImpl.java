/**
 */
package org.kinetrail.model.provenance.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kinetrail.model.provenance.Activity;
import org.kinetrail.model.provenance.Agent;
import org.kinetrail.model.provenance.Entity;
import org.kinetrail.model.provenance.Environment;
import org.kinetrail.model.provenance.Provenance;
import org.kinetrail.model.provenance.ProvenancePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Provenance</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.provenance.impl.ProvenanceImpl#getStudy <em>Study</em>}</li>
 *   <li>{@link org.kinetrail.model.provenance.impl.ProvenanceImpl#getRun <em>Run</em>}</li>
 *   <li>{@link org.kinetrail.model.provenance.impl.ProvenanceImpl#isDemo <em>Demo</em>}</li>
 *   <li>{@link org.kinetrail.model.provenance.impl.ProvenanceImpl#getEnvironment <em>Environment</em>}</li>
 *   <li>{@link org.kinetrail.model.provenance.impl.ProvenanceImpl#getAuthorityKey <em>Authority Key</em>}</li>
 *   <li>{@link org.kinetrail.model.provenance.impl.ProvenanceImpl#getRequiredSigners <em>Required Signers</em>}</li>
 *   <li>{@link org.kinetrail.model.provenance.impl.ProvenanceImpl#getAgents <em>Agents</em>}</li>
 *   <li>{@link org.kinetrail.model.provenance.impl.ProvenanceImpl#getEntities <em>Entities</em>}</li>
 *   <li>{@link org.kinetrail.model.provenance.impl.ProvenanceImpl#getActivities <em>Activities</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProvenanceImpl extends MinimalEObjectImpl.Container implements Provenance {
	/**
	 * The default value of the '{@link #getStudy() <em>Study</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudy()
	 * @generated
	 * @ordered
	 */
	protected static final String STUDY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStudy() <em>Study</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudy()
	 * @generated
	 * @ordered
	 */
	protected String study = STUDY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRun() <em>Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRun()
	 * @generated
	 * @ordered
	 */
	protected static final String RUN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRun() <em>Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRun()
	 * @generated
	 * @ordered
	 */
	protected String run = RUN_EDEFAULT;

	/**
	 * The default value of the '{@link #isDemo() <em>Demo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDemo()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DEMO_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDemo() <em>Demo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDemo()
	 * @generated
	 * @ordered
	 */
	protected boolean demo = DEMO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEnvironment() <em>Environment</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnvironment()
	 * @generated
	 * @ordered
	 */
	protected Environment environment;

	/**
	 * The default value of the '{@link #getAuthorityKey() <em>Authority Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthorityKey()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHORITY_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthorityKey() <em>Authority Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthorityKey()
	 * @generated
	 * @ordered
	 */
	protected String authorityKey = AUTHORITY_KEY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRequiredSigners() <em>Required Signers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredSigners()
	 * @generated
	 * @ordered
	 */
	protected EList<String> requiredSigners;

	/**
	 * The cached value of the '{@link #getAgents() <em>Agents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgents()
	 * @generated
	 * @ordered
	 */
	protected EList<Agent> agents;

	/**
	 * The cached value of the '{@link #getEntities() <em>Entities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntities()
	 * @generated
	 * @ordered
	 */
	protected EList<Entity> entities;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<Activity> activities;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProvenanceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProvenancePackage.Literals.PROVENANCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStudy() {
		return study;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudy(String newStudy) {
		String oldStudy = study;
		study = newStudy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProvenancePackage.PROVENANCE__STUDY, oldStudy, study));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRun() {
		return run;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRun(String newRun) {
		String oldRun = run;
		run = newRun;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProvenancePackage.PROVENANCE__RUN, oldRun, run));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDemo() {
		return demo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDemo(boolean newDemo) {
		boolean oldDemo = demo;
		demo = newDemo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProvenancePackage.PROVENANCE__DEMO, oldDemo, demo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Environment getEnvironment() {
		return environment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEnvironment(Environment newEnvironment, NotificationChain msgs) {
		Environment oldEnvironment = environment;
		environment = newEnvironment;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProvenancePackage.PROVENANCE__ENVIRONMENT, oldEnvironment, newEnvironment);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnvironment(Environment newEnvironment) {
		if (newEnvironment != environment) {
			NotificationChain msgs = null;
			if (environment != null)
				msgs = ((InternalEObject)environment).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProvenancePackage.PROVENANCE__ENVIRONMENT, null, msgs);
			if (newEnvironment != null)
				msgs = ((InternalEObject)newEnvironment).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProvenancePackage.PROVENANCE__ENVIRONMENT, null, msgs);
			msgs = basicSetEnvironment(newEnvironment, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProvenancePackage.PROVENANCE__ENVIRONMENT, newEnvironment, newEnvironment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthorityKey() {
		return authorityKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthorityKey(String newAuthorityKey) {
		String oldAuthorityKey = authorityKey;
		authorityKey = newAuthorityKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProvenancePackage.PROVENANCE__AUTHORITY_KEY, oldAuthorityKey, authorityKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRequiredSigners() {
		if (requiredSigners == null) {
			requiredSigners = new EDataTypeEList<String>(String.class, this, ProvenancePackage.PROVENANCE__REQUIRED_SIGNERS);
		}
		return requiredSigners;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Agent> getAgents() {
		if (agents == null) {
			agents = new EObjectContainmentEList<Agent>(Agent.class, this, ProvenancePackage.PROVENANCE__AGENTS);
		}
		return agents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Entity> getEntities() {
		if (entities == null) {
			entities = new EObjectContainmentEList<Entity>(Entity.class, this, ProvenancePackage.PROVENANCE__ENTITIES);
		}
		return entities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getActivities() {
		if (activities == null) {
			activities = new EObjectContainmentEList<Activity>(Activity.class, this, ProvenancePackage.PROVENANCE__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProvenancePackage.PROVENANCE__ENVIRONMENT:
				return basicSetEnvironment(null, msgs);
			case ProvenancePackage.PROVENANCE__AGENTS:
				return ((InternalEList<?>)getAgents()).basicRemove(otherEnd, msgs);
			case ProvenancePackage.PROVENANCE__ENTITIES:
				return ((InternalEList<?>)getEntities()).basicRemove(otherEnd, msgs);
			case ProvenancePackage.PROVENANCE__ACTIVITIES:
				return ((InternalEList<?>)getActivities()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProvenancePackage.PROVENANCE__STUDY:
				return getStudy();
			case ProvenancePackage.PROVENANCE__RUN:
				return getRun();
			case ProvenancePackage.PROVENANCE__DEMO:
				return isDemo();
			case ProvenancePackage.PROVENANCE__ENVIRONMENT:
				return getEnvironment();
			case ProvenancePackage.PROVENANCE__AUTHORITY_KEY:
				return getAuthorityKey();
			case ProvenancePackage.PROVENANCE__REQUIRED_SIGNERS:
				return getRequiredSigners();
			case ProvenancePackage.PROVENANCE__AGENTS:
				return getAgents();
			case ProvenancePackage.PROVENANCE__ENTITIES:
				return getEntities();
			case ProvenancePackage.PROVENANCE__ACTIVITIES:
				return getActivities();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ProvenancePackage.PROVENANCE__STUDY:
				setStudy((String)newValue);
				return;
			case ProvenancePackage.PROVENANCE__RUN:
				setRun((String)newValue);
				return;
			case ProvenancePackage.PROVENANCE__DEMO:
				setDemo((Boolean)newValue);
				return;
			case ProvenancePackage.PROVENANCE__ENVIRONMENT:
				setEnvironment((Environment)newValue);
				return;
			case ProvenancePackage.PROVENANCE__AUTHORITY_KEY:
				setAuthorityKey((String)newValue);
				return;
			case ProvenancePackage.PROVENANCE__REQUIRED_SIGNERS:
				getRequiredSigners().clear();
				getRequiredSigners().addAll((Collection<? extends String>)newValue);
				return;
			case ProvenancePackage.PROVENANCE__AGENTS:
				getAgents().clear();
				getAgents().addAll((Collection<? extends Agent>)newValue);
				return;
			case ProvenancePackage.PROVENANCE__ENTITIES:
				getEntities().clear();
				getEntities().addAll((Collection<? extends Entity>)newValue);
				return;
			case ProvenancePackage.PROVENANCE__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends Activity>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ProvenancePackage.PROVENANCE__STUDY:
				setStudy(STUDY_EDEFAULT);
				return;
			case ProvenancePackage.PROVENANCE__RUN:
				setRun(RUN_EDEFAULT);
				return;
			case ProvenancePackage.PROVENANCE__DEMO:
				setDemo(DEMO_EDEFAULT);
				return;
			case ProvenancePackage.PROVENANCE__ENVIRONMENT:
				setEnvironment((Environment)null);
				return;
			case ProvenancePackage.PROVENANCE__AUTHORITY_KEY:
				setAuthorityKey(AUTHORITY_KEY_EDEFAULT);
				return;
			case ProvenancePackage.PROVENANCE__REQUIRED_SIGNERS:
				getRequiredSigners().clear();
				return;
			case ProvenancePackage.PROVENANCE__AGENTS:
				getAgents().clear();
				return;
			case ProvenancePackage.PROVENANCE__ENTITIES:
				getEntities().clear();
				return;
			case ProvenancePackage.PROVENANCE__ACTIVITIES:
				getActivities().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ProvenancePackage.PROVENANCE__STUDY:
				return STUDY_EDEFAULT == null ? study != null : !STUDY_EDEFAULT.equals(study);
			case ProvenancePackage.PROVENANCE__RUN:
				return RUN_EDEFAULT == null ? run != null : !RUN_EDEFAULT.equals(run);
			case ProvenancePackage.PROVENANCE__DEMO:
				return demo != DEMO_EDEFAULT;
			case ProvenancePackage.PROVENANCE__ENVIRONMENT:
				return environment != null;
			case ProvenancePackage.PROVENANCE__AUTHORITY_KEY:
				return AUTHORITY_KEY_EDEFAULT == null ? authorityKey != null : !AUTHORITY_KEY_EDEFAULT.equals(authorityKey);
			case ProvenancePackage.PROVENANCE__REQUIRED_SIGNERS:
				return requiredSigners != null && !requiredSigners.isEmpty();
			case ProvenancePackage.PROVENANCE__AGENTS:
				return agents != null && !agents.isEmpty();
			case ProvenancePackage.PROVENANCE__ENTITIES:
				return entities != null && !entities.isEmpty();
			case ProvenancePackage.PROVENANCE__ACTIVITIES:
				return activities != null && !activities.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (study: ");
		result.append(study);
		result.append(", run: ");
		result.append(run);
		result.append(", demo: ");
		result.append(demo);
		result.append(", authorityKey: ");
		result.append(authorityKey);
		result.append(", requiredSigners: ");
		result.append(requiredSigners);
		result.append(')');
		return result.toString();
	}

} //ProvenanceImpl
