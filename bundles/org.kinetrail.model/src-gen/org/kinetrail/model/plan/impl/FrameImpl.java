/**
 */
package org.kinetrail.model.plan.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kinetrail.model.plan.Frame;
import org.kinetrail.model.plan.PlanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Frame</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.impl.FrameImpl#getQuestionOfInterest <em>Question Of Interest</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.FrameImpl#getContextOfUse <em>Context Of Use</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.FrameImpl#getModelInfluence <em>Model Influence</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.FrameImpl#getWrongDecision <em>Wrong Decision</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.FrameImpl#getModelRisk <em>Model Risk</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.FrameImpl#getModelImpact <em>Model Impact</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.FrameImpl#getTechnicalCriteria <em>Technical Criteria</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.FrameImpl#getEvaluation <em>Evaluation</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.FrameImpl#getLimitations <em>Limitations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FrameImpl extends MinimalEObjectImpl.Container implements Frame {
	/**
	 * The default value of the '{@link #getQuestionOfInterest() <em>Question Of Interest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestionOfInterest()
	 * @generated
	 * @ordered
	 */
	protected static final String QUESTION_OF_INTEREST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuestionOfInterest() <em>Question Of Interest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestionOfInterest()
	 * @generated
	 * @ordered
	 */
	protected String questionOfInterest = QUESTION_OF_INTEREST_EDEFAULT;

	/**
	 * The default value of the '{@link #getContextOfUse() <em>Context Of Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContextOfUse()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTEXT_OF_USE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContextOfUse() <em>Context Of Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContextOfUse()
	 * @generated
	 * @ordered
	 */
	protected String contextOfUse = CONTEXT_OF_USE_EDEFAULT;

	/**
	 * The default value of the '{@link #getModelInfluence() <em>Model Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelInfluence()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_INFLUENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModelInfluence() <em>Model Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelInfluence()
	 * @generated
	 * @ordered
	 */
	protected String modelInfluence = MODEL_INFLUENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWrongDecision() <em>Wrong Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrongDecision()
	 * @generated
	 * @ordered
	 */
	protected static final String WRONG_DECISION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWrongDecision() <em>Wrong Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrongDecision()
	 * @generated
	 * @ordered
	 */
	protected String wrongDecision = WRONG_DECISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getModelRisk() <em>Model Risk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelRisk()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_RISK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModelRisk() <em>Model Risk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelRisk()
	 * @generated
	 * @ordered
	 */
	protected String modelRisk = MODEL_RISK_EDEFAULT;

	/**
	 * The default value of the '{@link #getModelImpact() <em>Model Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelImpact()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_IMPACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModelImpact() <em>Model Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelImpact()
	 * @generated
	 * @ordered
	 */
	protected String modelImpact = MODEL_IMPACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTechnicalCriteria() <em>Technical Criteria</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnicalCriteria()
	 * @generated
	 * @ordered
	 */
	protected static final String TECHNICAL_CRITERIA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTechnicalCriteria() <em>Technical Criteria</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnicalCriteria()
	 * @generated
	 * @ordered
	 */
	protected String technicalCriteria = TECHNICAL_CRITERIA_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvaluation() <em>Evaluation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluation()
	 * @generated
	 * @ordered
	 */
	protected static final String EVALUATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvaluation() <em>Evaluation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluation()
	 * @generated
	 * @ordered
	 */
	protected String evaluation = EVALUATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLimitations() <em>Limitations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimitations()
	 * @generated
	 * @ordered
	 */
	protected static final String LIMITATIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLimitations() <em>Limitations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimitations()
	 * @generated
	 * @ordered
	 */
	protected String limitations = LIMITATIONS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FrameImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.FRAME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuestionOfInterest() {
		return questionOfInterest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuestionOfInterest(String newQuestionOfInterest) {
		String oldQuestionOfInterest = questionOfInterest;
		questionOfInterest = newQuestionOfInterest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.FRAME__QUESTION_OF_INTEREST, oldQuestionOfInterest, questionOfInterest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContextOfUse() {
		return contextOfUse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContextOfUse(String newContextOfUse) {
		String oldContextOfUse = contextOfUse;
		contextOfUse = newContextOfUse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.FRAME__CONTEXT_OF_USE, oldContextOfUse, contextOfUse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModelInfluence() {
		return modelInfluence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModelInfluence(String newModelInfluence) {
		String oldModelInfluence = modelInfluence;
		modelInfluence = newModelInfluence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.FRAME__MODEL_INFLUENCE, oldModelInfluence, modelInfluence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWrongDecision() {
		return wrongDecision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrongDecision(String newWrongDecision) {
		String oldWrongDecision = wrongDecision;
		wrongDecision = newWrongDecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.FRAME__WRONG_DECISION, oldWrongDecision, wrongDecision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModelRisk() {
		return modelRisk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModelRisk(String newModelRisk) {
		String oldModelRisk = modelRisk;
		modelRisk = newModelRisk;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.FRAME__MODEL_RISK, oldModelRisk, modelRisk));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModelImpact() {
		return modelImpact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModelImpact(String newModelImpact) {
		String oldModelImpact = modelImpact;
		modelImpact = newModelImpact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.FRAME__MODEL_IMPACT, oldModelImpact, modelImpact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTechnicalCriteria() {
		return technicalCriteria;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTechnicalCriteria(String newTechnicalCriteria) {
		String oldTechnicalCriteria = technicalCriteria;
		technicalCriteria = newTechnicalCriteria;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.FRAME__TECHNICAL_CRITERIA, oldTechnicalCriteria, technicalCriteria));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvaluation() {
		return evaluation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvaluation(String newEvaluation) {
		String oldEvaluation = evaluation;
		evaluation = newEvaluation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.FRAME__EVALUATION, oldEvaluation, evaluation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLimitations() {
		return limitations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLimitations(String newLimitations) {
		String oldLimitations = limitations;
		limitations = newLimitations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.FRAME__LIMITATIONS, oldLimitations, limitations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.FRAME__QUESTION_OF_INTEREST:
				return getQuestionOfInterest();
			case PlanPackage.FRAME__CONTEXT_OF_USE:
				return getContextOfUse();
			case PlanPackage.FRAME__MODEL_INFLUENCE:
				return getModelInfluence();
			case PlanPackage.FRAME__WRONG_DECISION:
				return getWrongDecision();
			case PlanPackage.FRAME__MODEL_RISK:
				return getModelRisk();
			case PlanPackage.FRAME__MODEL_IMPACT:
				return getModelImpact();
			case PlanPackage.FRAME__TECHNICAL_CRITERIA:
				return getTechnicalCriteria();
			case PlanPackage.FRAME__EVALUATION:
				return getEvaluation();
			case PlanPackage.FRAME__LIMITATIONS:
				return getLimitations();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlanPackage.FRAME__QUESTION_OF_INTEREST:
				setQuestionOfInterest((String)newValue);
				return;
			case PlanPackage.FRAME__CONTEXT_OF_USE:
				setContextOfUse((String)newValue);
				return;
			case PlanPackage.FRAME__MODEL_INFLUENCE:
				setModelInfluence((String)newValue);
				return;
			case PlanPackage.FRAME__WRONG_DECISION:
				setWrongDecision((String)newValue);
				return;
			case PlanPackage.FRAME__MODEL_RISK:
				setModelRisk((String)newValue);
				return;
			case PlanPackage.FRAME__MODEL_IMPACT:
				setModelImpact((String)newValue);
				return;
			case PlanPackage.FRAME__TECHNICAL_CRITERIA:
				setTechnicalCriteria((String)newValue);
				return;
			case PlanPackage.FRAME__EVALUATION:
				setEvaluation((String)newValue);
				return;
			case PlanPackage.FRAME__LIMITATIONS:
				setLimitations((String)newValue);
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
			case PlanPackage.FRAME__QUESTION_OF_INTEREST:
				setQuestionOfInterest(QUESTION_OF_INTEREST_EDEFAULT);
				return;
			case PlanPackage.FRAME__CONTEXT_OF_USE:
				setContextOfUse(CONTEXT_OF_USE_EDEFAULT);
				return;
			case PlanPackage.FRAME__MODEL_INFLUENCE:
				setModelInfluence(MODEL_INFLUENCE_EDEFAULT);
				return;
			case PlanPackage.FRAME__WRONG_DECISION:
				setWrongDecision(WRONG_DECISION_EDEFAULT);
				return;
			case PlanPackage.FRAME__MODEL_RISK:
				setModelRisk(MODEL_RISK_EDEFAULT);
				return;
			case PlanPackage.FRAME__MODEL_IMPACT:
				setModelImpact(MODEL_IMPACT_EDEFAULT);
				return;
			case PlanPackage.FRAME__TECHNICAL_CRITERIA:
				setTechnicalCriteria(TECHNICAL_CRITERIA_EDEFAULT);
				return;
			case PlanPackage.FRAME__EVALUATION:
				setEvaluation(EVALUATION_EDEFAULT);
				return;
			case PlanPackage.FRAME__LIMITATIONS:
				setLimitations(LIMITATIONS_EDEFAULT);
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
			case PlanPackage.FRAME__QUESTION_OF_INTEREST:
				return QUESTION_OF_INTEREST_EDEFAULT == null ? questionOfInterest != null : !QUESTION_OF_INTEREST_EDEFAULT.equals(questionOfInterest);
			case PlanPackage.FRAME__CONTEXT_OF_USE:
				return CONTEXT_OF_USE_EDEFAULT == null ? contextOfUse != null : !CONTEXT_OF_USE_EDEFAULT.equals(contextOfUse);
			case PlanPackage.FRAME__MODEL_INFLUENCE:
				return MODEL_INFLUENCE_EDEFAULT == null ? modelInfluence != null : !MODEL_INFLUENCE_EDEFAULT.equals(modelInfluence);
			case PlanPackage.FRAME__WRONG_DECISION:
				return WRONG_DECISION_EDEFAULT == null ? wrongDecision != null : !WRONG_DECISION_EDEFAULT.equals(wrongDecision);
			case PlanPackage.FRAME__MODEL_RISK:
				return MODEL_RISK_EDEFAULT == null ? modelRisk != null : !MODEL_RISK_EDEFAULT.equals(modelRisk);
			case PlanPackage.FRAME__MODEL_IMPACT:
				return MODEL_IMPACT_EDEFAULT == null ? modelImpact != null : !MODEL_IMPACT_EDEFAULT.equals(modelImpact);
			case PlanPackage.FRAME__TECHNICAL_CRITERIA:
				return TECHNICAL_CRITERIA_EDEFAULT == null ? technicalCriteria != null : !TECHNICAL_CRITERIA_EDEFAULT.equals(technicalCriteria);
			case PlanPackage.FRAME__EVALUATION:
				return EVALUATION_EDEFAULT == null ? evaluation != null : !EVALUATION_EDEFAULT.equals(evaluation);
			case PlanPackage.FRAME__LIMITATIONS:
				return LIMITATIONS_EDEFAULT == null ? limitations != null : !LIMITATIONS_EDEFAULT.equals(limitations);
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
		result.append(" (questionOfInterest: ");
		result.append(questionOfInterest);
		result.append(", contextOfUse: ");
		result.append(contextOfUse);
		result.append(", modelInfluence: ");
		result.append(modelInfluence);
		result.append(", wrongDecision: ");
		result.append(wrongDecision);
		result.append(", modelRisk: ");
		result.append(modelRisk);
		result.append(", modelImpact: ");
		result.append(modelImpact);
		result.append(", technicalCriteria: ");
		result.append(technicalCriteria);
		result.append(", evaluation: ");
		result.append(evaluation);
		result.append(", limitations: ");
		result.append(limitations);
		result.append(')');
		return result.toString();
	}

} //FrameImpl
